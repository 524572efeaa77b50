import functools
import itertools
import re

for call in (lambda: print(1, sepp=1), lambda: sorted([1], kee=1), lambda: int('1', bas=2), lambda: open('x', mod='r'),
             lambda: 'a b'.split(maxsplt=1), lambda: max(1, 2, kee=1), lambda: zip([1], strct=1),
             lambda: [1].sort(revers=True), lambda: (1).to_bytes(1, byteordr='big'), lambda: ImportError('a', nam=1),
             lambda: functools.partial(int, bas=2)('1'), lambda: itertools.count(strt=1), lambda: re.compile('a', flgs=1),
             lambda: print(1, xyz=1), lambda: str(b'a', encodin='ascii'), lambda: eval('1', globls={})):
    try:
        call()
    except TypeError as error:
        print(error)
