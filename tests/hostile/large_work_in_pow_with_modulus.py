# ends: anything
pow(3 ** 200000, 3 ** 200000, 7 ** 150000)
