print(not True, not not 1, not 1 == 2)
print(1 in [1], 1 not in [1], None is None)
print(True and False or True, True or False and False)
print(not (1 in [2]) and not 0)
