import types


def attempt(action, *arguments):
    try:
        print(action(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for owner, name in [
    (property, 'fget'), (slice, 'start'), (range, 'stop'), (complex, 'real'), (type(attempt), '__globals__'),
    (OSError, 'errno'), (StopIteration, 'value'), (BaseException, 'args'), (int, 'real'), (types.CodeType, 'co_name'),
    (types.MethodType, '__self__'), (SyntaxError, 'lineno'), (AttributeError, 'obj'),
]:
    found = vars(owner)[name]
    print(found, isinstance(found, types.MemberDescriptorType), isinstance(found, types.GetSetDescriptorType))
    print(found.__name__, found.__qualname__, found.__objclass__)
attempt(setattr, 1j, 'real', 2)
attempt(delattr, 1j, 'imag')
attempt(setattr, 1, 'real', 2)
attempt(complex.real.__set__, 1j, 5)
attempt(complex.real.__delete__, 1j)
attempt(int.real.__set__, 1, 5)
attempt(complex.real.__get__, 'x')
attempt(slice.start.__get__, slice(4, 5))
error = OSError(1, 'text')
attempt(OSError.strerror.__set__, error, 'other')
print(error)
attempt(getattr, error, 'characters_written')
