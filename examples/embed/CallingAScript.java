// SPDX-License-Identifier: Apache-2.0
package embed;

import java.util.List;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Prices by a rule that is a script: the smallest useful program. */
public final class CallingAScript {
    private static final String RULE = """
            def price(items, country):
                total = sum(item["price"] * item["count"] for item in items)
                return round(total * (1.19 if country == "DE" else 1.0), 2)
            """;

    /** One line of an order. */
    public record Item(String name, double price, int count) {}

    private CallingAScript() {}

    static double price(Session session, List<Item> order, String country) {
        List<Object> items = order.stream()
                .<Object>map(item -> org.graalvm.polyglot.proxy.ProxyHashMap.from(
                        java.util.Map.of("price", item.price(), "count", item.count())))
                .toList();
        return session.call("price", Double.class, org.graalvm.polyglot.proxy.ProxyArray.fromList(items), country);
    }

    /** Prints the price. */
    public static void main(String[] arguments) {
        try (Ouro ouro = Ouro.create();
                Session session = ouro.session(options -> options.limits(limits -> limits.steps(100_000)))) {
            session.eval(RULE);
            System.out.println(price(session, List.of(new Item("tea", 4.5, 2), new Item("pot", 20, 1)), "DE"));
        }
    }
}
