from decimal import Context, Decimal, Inexact, Rounded

context = Context()
print(context.flags == {Inexact: False}, context.flags != {1: 2}, context.flags == ['xyz'])
whole = dict(context.flags)
print(context.flags == whole, whole == context.flags)
whole[Inexact] = 'something'
print(context.flags == whole)
context.flags = whole
print(context.flags[Inexact], context.flags[Rounded], context.flags == whole)
other = dict(whole)
del other[Inexact]
other['x'] = True
print(context.flags == other)
try:
    context.flags == {}
except ValueError as error:
    print(error)
for given in ({}, {Inexact: True}, other):
    for change in (lambda: setattr(context, 'flags', given), lambda: setattr(context, 'traps', given),
                   lambda: Context(flags=given), lambda: Context(traps=given)):
        try:
            change()
        except Exception as error:
            print(type(error).__name__, error)
