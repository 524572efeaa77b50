import traceback


def before():
    print(totl)
    total = 1


def deleted():
    total = 1
    del total
    return totl


def bound():
    total = 1
    return totl


def in_class():
    class Settings:
        limit = 10
        pairs = [(i, j) for i in range(limit) for j in range(limits)]


def in_own_namespace():
    exec('print(xyzz)', {}, {'xyzy': 1})


for function in before, deleted, bound, in_class, in_own_namespace:
    try:
        function()
    except NameError as error:
        print(traceback.format_exception(error)[-1], end='')
        print(traceback.format_exception_only(error)[-1], end='')
