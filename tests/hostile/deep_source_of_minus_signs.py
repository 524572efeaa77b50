# ends: anything
eval("-" * 100000 + "1")
