/** Three capitals that stand beside a postcode district or a year in papers of this field. */
export const notOnPlates: ReadonlySet<string> = new Set(
  (
    'AND THE FOR ARE WAS ALL NOT BUT ONE TWO SIX TEN PER MAX AVG SUM NEW OLD HAS HAD CAN MAY JAN FEB MAR APR JUN ' +
    'JUL AUG SEP OCT NOV DEC MON TUE WED THU FRI SAT SUN ASB CSE CCE CSA MFH YJS YOT YOS PRU SEN LAC CLA CPP CHN ' +
    'VRU VAW DBS NHS PCC NPT SOC OCG NEW EHE NEE ETE FTE PYO FTO RHA LSP PSP CSP ACE CYP BME GRT SAR SLT TAF TAC ' +
    'EHA EHM ASD CYC ONS LSO LEA KPA NTE VAP KSA KPS YTD FYE EOY USE'
  ).split(' '),
);
