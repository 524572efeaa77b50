import _helper_getattr
print(_helper_getattr.real, _helper_getattr.virtual)
from _helper_getattr import another
print(another)
try:
    _helper_getattr.refused
except AttributeError as e:
    print(e)
