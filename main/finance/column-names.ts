import type { ColumnRole } from '../contract/finance.ts';

/**
 * Names that columns have in exports of SAP, Visma, Xledger, Dynamics 365, Unit4 and the like, in
 * English, Norwegian, Swedish, Danish, German and Finnish; written as `nameKey` gives them. Better
 * ones come first: of two date columns the day of posting tells the period.
 */
const names: Readonly<Record<ColumnRole, string>> = {
  debit: `
    debit debet soll debitamount debetbelop debetbelopp debetbelob sollbetrag
    amountdebit debitlocal debitlc accounteddebit accounteddr entereddr debiteringar`,
  credit: `
    credit kredit haben creditamount kreditbelop kreditbelopp kreditbelob habenbetrag
    amountcredit creditlocal creditlc accountedcredit accountedcr enteredcr`,
  sign: `
    dc dk sh drcr debitcredit debetkredit debitkredit debitcreditindicator sollhaben
    sollhabenkennzeichen shkzg dcindicator dcflag fortegn`,
  amount: `
    amountlc lcamount amountinlocalcurrency localamount amountmst
    accountingcurrencyamount dmbtr hsl amount belop belopp belob betrag summa sum
    amountcur transactionamount wrbtr wsl tsl netamount nettobelop nettobelopp
    nettobelob nettobetrag netto grossamount bruttobelop bruttobelopp bruttobetrag
    brutto totalamount total totalt invoiceamount fakturabelop rechnungsbetrag saldo
    balance openbalance openingbalance closingbalance inngaendesaldo utgaendesaldo
    vatamount mvabelop momsbelopp momsbelob mva moms betragingeschaftswahrung
    betraginhauswahrung umsatz wert value lineamount linjebelop pris price unitprice
    cost verdi verohinta nettosumma bruttosumma maaraeuro eur nok sek dkk usd gbp`,
  currency: `
    currency currencycode valuta valutakode valutakod wahrung wahrungscode
    wahrungsschlussel waers rtcur valuutta valuuttakoodi curr cur ccy
    transactioncurrency localcurrency currencyid`,
  company: `
    companycode company companyid companyno companynumber bukrs rbukrs buchungskreis
    firma firmanr firmanummer selskap selskapsnr selskapsnummer selskapskode selskab
    selskabsnr bolag bolagsnr bolagskod foretak foretag foretagsnr yhtio yritys yhtionro
    mandant klient client legalentity legalentityid entity dataareaid dataarea
    subsidiary enhet avtale`,
  period: `
    accountingperiod fiscalperiod postingperiod period periode perioden regnskapsperiode
    redovisningsperiod regnskabsperiode buchungsperiode kausi tilikausi jaksot jakso
    yearmonth yearperiod arperiode fiscyearper monthyear monat month maned manad
    kuukausi`,
  date: `
    accountingdate postingdate gldate budat buchungsdatum bokforingsdato bokforingsdatum
    bogforingsdato posteringsdato regnskapsdato transactiondate transdate
    transaksjonsdato kirjauspaiva kirjauspvm tositepaiva tositepvm voucherdate
    bilagsdato verifikationsdatum documentdate belegdatum bldat invoicedate fakturadato
    fakturadatum rechnungsdatum laskupaiva laskunpaiva laskupvm date dato datum
    paivamaara paivays pvm bookingdate valuedate duedate forfallsdato forfallodatum
    falligkeitsdatum erapaiva paymentdate createddate`,
  identifier: `
    account accountcode accountno accountnumber konto kontonr kontonummer kontokode
    sachkonto hkont racct tili tilinumero suppliercode supplierid supplierno
    suppliernumber vendor vendorid vendorno vendornumber lifnr kreditor kreditornr
    kreditorennummer leverandor leverandornr leverantorsnr leverantor toimittajanumero
    customerno customerid kunnr kundenr invoiceno invoicenumber invoiceid fakturanr
    fakturanummer rechnungsnummer laskunumero voucher voucherno vouchernumber bilag
    bilagsnr bilagsnummer verifikationsnummer vernr belegnummer belnr tosite
    tositenumero orgnr orgno organisasjonsnummer organisationsnummer cvr cvrnr ytunnus
    vatno vatnumber ustid iban costcenter costcentre kostsenter kostnadssted
    kostnadsstalle kostenstelle kostl kustannuspaikka project prosjekt projekt
    prosjektnr projectid documentno documentnumber ordernumber orderno ordrenr ponumber
    itemno itemnumber artikkelnr materialnummer matnr ean gtin id number nummer nr no
    code kode kod`,
};

const keysOf = Object.entries(names).map(
  ([role, words]) => [role as ColumnRole, words.trim().split(/\s+/)] as const,
);

/** A column's name without case, accents, spaces and punctuation: `Beløp (NOK)` is `belopnok`. */
function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a column's name says, and how good a name it is for that: 0 is the best. */
export interface NamedRole {
  readonly role: ColumnRole;
  readonly rank: number;
}

/** Names this long tell the role of a column also as the beginning of its name: `Beløp i NOK`. */
const tellingLength = 5;

/** The role that a column's name tells; `null` if it tells none. */
export function namedRole(name: string): NamedRole | null {
  const key = nameKey(name);
  if (key === '') return null;
  for (const [role, keys] of keysOf) {
    const rank = keys.indexOf(key);
    if (rank !== -1) return { role, rank };
  }
  for (const [role, keys] of keysOf) {
    if (role === 'sign' || role === 'company') continue;
    const rank = keys.findIndex((known) => known.length >= tellingLength && key.startsWith(known));
    if (rank !== -1) return { role, rank: rank + keys.length };
  }
  return /(?:nr|no|number|nummer|id|code|kode|kod|numero)$/.test(key)
    ? { role: 'identifier', rank: 1_000 }
    : null;
}
