import sys
print(sys.version_info[:2], sys.version_info.major, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.argv, isinstance(sys.path, list), sys.implementation.name != "", sys.platform != "")
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit > 0, sys.maxunicode, sys.hash_info.modulus == 2 ** 61 - 1, sys.intern("a"))
sys.stdout.write("written\n")
print(sys.stdout.write("x\n"), sys.getsizeof([]) > 0, sys.exc_info(), sys.modules["sys"] is sys, sys.stdin is not None)
