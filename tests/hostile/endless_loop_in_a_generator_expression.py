# ends: limit
any(each for each in iter(int, 1))
