import re


def show(pattern):
    try:
        print(re.compile(pattern).groups)
    except (RecursionError, OverflowError) as error:
        print(type(error).__name__, error)


show("(" * 300 + "a" + ")" * 300)
show("(" * 600 + "a" + ")" * 600)
show("(?:" * 600 + "a" + ")" * 600)
show("a{4294967294}")
show("a{4294967295}")
show("a{1,10000000000}")
show("(b){4294967295,}")
show("[{4294967295}]")
show("a\\{4294967295}")
show("a{4294967295 }")
