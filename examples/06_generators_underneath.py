# Coroutines are generators underneath: await is "yield from", and whoever drives them is the loop.
#
# What to look for: there is no event loop here. drive() sends into the coroutine and receives what the innermost
# __await__ yields; an await of something that yields nothing never reaches drive().
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def at_once():
    return "at once"


async def talk():
    print("talk:", await at_once())
    name = await Ask("your name?")
    print("talk: hello", name)
    return len(name)


def drive(coroutine, answers):
    try:
        question = coroutine.send(None)
        for answer in answers:
            print("drive: was asked", question)
            question = coroutine.send(answer)
    except StopIteration as stop:
        print("drive: it returned", stop.value)


drive(talk(), ["Ouro"])
