/** What the window needs to know of the program. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  /** Whether this desktop shows the icons of programs that run without a window. */
  readonly hasTray: boolean;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** BCP 47 tag of the region whose way of writing amounts the person has chosen. */
  readonly region: string;
}

/** What the renderer can ask of main about the program itself. */
export interface AppRequests {
  'app.info': { request: undefined; response: AppInfo };
  /** Puts a text of the window on the clipboard: pages have no right to it themselves. */
  'app.copy': { request: { readonly text: string }; response: undefined };
}
