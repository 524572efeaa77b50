# ends: limit
eval("[0 for each in iter(int, 1)]")
