# ends: NameError
import builtins
builtins.__dict__.clear()
print('ESCAPED')
