# SPDX-License-Identifier: Apache-2.0
values = (2, 2.0, 2j, 'a', None, True)
for base in values:
    for exponent in values:
        for modulus in values:
            try:
                shown = pow(base, exponent, modulus)
            except (TypeError, ValueError) as error:
                shown = f'{type(error).__name__}: {error}'
            print(base, exponent, modulus, shown)
