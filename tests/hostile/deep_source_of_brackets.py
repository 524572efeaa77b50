# ends: anything
eval("[" * 5000 + "]" * 5000)
