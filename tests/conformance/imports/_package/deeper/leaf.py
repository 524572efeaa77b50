from ..sub import thing as up
from .. import name as top
