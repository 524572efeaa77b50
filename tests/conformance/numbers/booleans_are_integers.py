print(True + True, True * 3, sum([True, False, True]), -True, ~False)
print(isinstance(True, int), issubclass(bool, int), True == 1)
print([10, 20][True], {1: "a"}[True], str(True), repr(False), int(True), bool("False"))
print(True.real, hash(True), f"{True:d} {True}", "%d" % True)
try:
    class B(bool): pass
except TypeError as e:
    print(e)
