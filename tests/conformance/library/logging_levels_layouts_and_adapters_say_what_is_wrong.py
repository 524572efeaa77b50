import logging
import sys
import warnings
import weakref

# Layouts are checked when they are given.
for style, layout in [('%', 'plain'), ('%', '%(message)'), ('%', '%(asctime)s'), ('{', '{a!z}'), ('{', '{a'), ('{', 'x'),
                      ('{', '{a.b[0]:>10}'), ('{', '{a:zz}'), ('$', '$$ $'), ('$', 'x'), ('$', '${a}'), ('!', 'x')]:
    try:
        logging.Formatter(layout, style=style)
        print(layout, 'will do')
    except ValueError as error:
        print(error)
for level in ('nothing', 1.0, None):
    try:
        logging.getLogger('x').setLevel(level)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# Who logs is told through adapters and with another level of the stack.
out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter('%(levelname)s %(name)s %(funcName)s %(message)s'))
logger = logging.getLogger('tree.leaf')
logger.addHandler(out)
logger.setLevel(1)
logger.propagate = False


def inner():
    logger.warning('of my caller', stacklevel=2)
    adapter = logging.LoggerAdapter(logger, {'user': 'me'}, merge_extra=True)
    adapter.info('adapted', extra={'more': 1})
    adapter.exception('without', exc_info=False)
    print(adapter, adapter.name, adapter.isEnabledFor(5))


def outer():
    inner()


outer()
logger.log(35, 'between')
try:
    logger.info('no', extra={'message': 'taken'})
except KeyError as error:
    print(error)
print(logging.getLogger('tree').getChildren(), logger.parent, logger.getChild('twig').parent)

# A message that does not fit its arguments is told on stderr, with what ran.
sys.stderr = sys.stdout
out.setFormatter(None)


def wrong():
    logger.info('%d', 'text')


lines = []
sys.stderr = type('Lines', (), {'write': lambda self, text: lines.append(text), 'flush': lambda self: None})()
wrong()
sys.stderr = sys.__stderr__
text = ''.join(lines).splitlines()
print(text[0])
print([line.strip() for line in text if line.strip() in ('Call stack:', 'wrong()', "logger.info('%d', 'text')")])
print(*text[-3:], sep='\n')

# References tell the class wholly, and a name.
print(repr(weakref.ref(out)).partition(';')[2].rpartition(' at ')[0])
print(repr(weakref.ref(inner)).partition(' (')[2])
