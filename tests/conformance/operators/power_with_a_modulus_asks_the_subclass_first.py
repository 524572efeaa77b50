class Whole(int):
    def __pow__(self, other, modulus=None):
        return 'own', int(other), modulus and int(modulus)


class Plain(int):
    pass


print(pow(Whole(2), 3), pow(Whole(2), 3, 5), pow(2, Whole(3), 5), pow(Plain(2), Plain(3), Plain(5)))
