# ends: OverflowError or limit
"\t".expandtabs(10**10)
