# ends: contained
import logging, string
class Holder: pass
texts = []
for template in ('{0.__class__.__mro__[1].__subclasses__}', '{0.__init__.__globals__}', '{0.__class__.__init__.__self__}',
                 '{0.__module__.__class__}', '{0.__reduce_ex__}'):
    for value in (Holder(), 1, 'x', print, logging, ValueError('x'), type):
        try:
            texts.append(template.format(value))
        except Exception:
            pass
        try:
            texts.append(string.Formatter().format(template, value))
        except Exception:
            pass
joined = ' '.join(texts)
print('ESCAPED' if 'ourolang' in joined or 'java.' in joined or 'truffle' in joined else 'contained')
