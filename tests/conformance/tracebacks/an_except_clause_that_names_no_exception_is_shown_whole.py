import traceback


def one_line():
    try: 1 / 0
    except 5: pass


def long():
    try:
        1 / 0
    except (ValueError,
            'text') as error:
        print('first')

        print(error)


def star():
    try:
        1 / 0
    except* ExceptionGroup as error:
        print(error)


for function in one_line, long, star:
    try:
        function()
    except Exception:
        traceback.print_exc()
