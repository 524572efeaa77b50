import functools
import inspect
import textwrap


# Above the function,
# in two lines.
def plain(a,
          b=(1,
             2)):
    text = """
not indented
"""
    # inside

    return text, 'def no(): #'
    # at the end
# outside


def decorate(function):
    @functools.wraps(function)
    def wrapped():
        return function()

    return wrapped


@decorate
@decorate
def decorated(): return 1


class Holder:
    """A class."""

    attribute = {
        'key': [1]}

    async def method(self):
        if self:
            pass

        class Inner: pass

        return Inner

    square = lambda self: (
        self)


for item in (plain, decorated, Holder, Holder.method, Holder().method, Holder.square):
    lines, start = inspect.getsourcelines(item)
    print(start, len(lines))
    print(textwrap.dedent(inspect.getsource(item)), end='---\n')
print(inspect.getcomments(plain), inspect.getcomments(decorated))
print(inspect.getsourcefile(plain) == __file__, inspect.getmodulename('/a/b.py'), inspect.getmodulename('b.txt'))
for item in (len, int, 3):
    try:
        inspect.getsource(item)
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)
namespace = {}
exec('def made(): pass', namespace)
try:
    inspect.getsource(namespace['made'])
except OSError as error:
    print(error)
print(inspect.getclasstree([bool, int, str]))
for fact in inspect.classify_class_attrs(Holder):
    if not fact.name.startswith('__'):
        print(fact.name, fact.kind, fact.defining_class.__name__)
print(inspect.getmembers_static(Holder, inspect.isfunction) == [
    ('method', Holder.method), ('square', Holder.square)])
