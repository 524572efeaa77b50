# ends: contained
try:
    1 / 0
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_frame
    names = set(dir(frame))
    if names & {'getClass', 'env', 'state'}:
        print('ESCAPED')
print('contained')
