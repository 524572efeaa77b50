# ends: anything
"\t".expandtabs(10**10)
