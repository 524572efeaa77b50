// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ourolang.language.syntax.Program;

class LargeProgramTest {
    private static final String PIECE =
            """
                    class Worker%d(Base, metaclass=Meta):
                        async def run(self, queue, *, timeout=1.5, **options):
                            async with queue.lock as lock, timeout_after(timeout):
                                while (item := await queue.get()) is not None:
                                    print(f"{item!r:>{self.width}} of {len(queue)}", {k: v for k, v in options.items() if v})
                                    self.table[item.key, 1:2], *rest = item.value * 2 + %d, lambda a, b=2: a ** b
                            match item:
                                case Point(x=0, y=[a, *_]) if a > 1:
                                    return a
                                case _:
                                    raise ValueError("bad") from None
                    """;

    @Test
    void tenThousandLinesParse() {
        StringBuilder text = new StringBuilder();
        int pieces = 10_000 / 11 + 1;
        for (int i = 0; i < pieces; i++) {
            text.append(PIECE.formatted(i, i));
        }
        Program program = Parsing.program(text.toString());
        assertEquals(pieces, program.body().size());
        assertEquals(1 + 4 * pieces, program.scopeCount());
    }
}
