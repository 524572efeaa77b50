import _helper_plain
from _helper_plain import value, double as twice
import _helper_plain as alias
print(value, twice(4), _helper_plain.value, alias is _helper_plain, _helper_plain.__name__, __name__)
