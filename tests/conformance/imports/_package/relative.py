from . import name
from .sub import thing as t
from .deeper import leaf
from .deeper.leaf import up
