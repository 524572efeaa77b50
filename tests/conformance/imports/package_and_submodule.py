import _package.sub
from _package import sub, name
from _package.sub import thing
print(_package.sub.thing, sub is _package.sub, name, thing, _package.__name__, _package.sub.__name__, _package.__package__, _package.sub.__package__)
