// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.jdbc.internal.sql.Database;

/** What is in a schema, told by the server's catalogue in words that are the same in every schema. */
public final class Catalogue {

    private static final String CONTENT = """
            WITH here AS (
                SELECT oid, quote_ident(nspname) || '.' AS prefix FROM pg_namespace WHERE nspname = current_schema())
            SELECT c.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull,
                a.attidentity, a.attcollation, coalesce(a.attstattarget, -1) = 0, pg_get_expr(d.adbin, d.adrelid))
            FROM here JOIN pg_class c ON c.relnamespace = here.oid AND c.relkind = 'r'
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            UNION ALL
            SELECT c.relname || ' ' || k.conname, pg_get_constraintdef(k.oid)
            FROM here JOIN pg_constraint k ON k.connamespace = here.oid AND k.contype <> 'n'
            JOIN pg_class c ON c.oid = k.conrelid
            UNION ALL
            SELECT c.relname, replace(pg_get_indexdef(c.oid), here.prefix, '')
            FROM here JOIN pg_class c ON c.relnamespace = here.oid AND c.relkind = 'i'
            UNION ALL
            SELECT c.relname, concat_ws(' ', c.reloptions, replace(pg_get_viewdef(c.oid), here.prefix, ''))
            FROM here JOIN pg_class c ON c.relnamespace = here.oid AND c.relkind = 'v'
            UNION ALL
            SELECT p.proname, concat_ws(' ', p.prosecdef, p.prosrc) FROM here JOIN pg_proc p ON p.pronamespace = here.oid
            UNION ALL
            SELECT c.relname || ' rows', concat_ws(' ', c.relrowsecurity, c.relforcerowsecurity)
            FROM here JOIN pg_class c ON c.relnamespace = here.oid AND c.relkind = 'r'
            UNION ALL
            SELECT c.relname || ' policy ' || p.polname, concat_ws(' ', p.polcmd, p.polpermissive,
                p.polroles = ARRAY[c.relowner], p.polroles = ARRAY[0::oid],
                replace(pg_get_expr(p.polqual, p.polrelid), here.prefix, ''),
                replace(pg_get_expr(p.polwithcheck, p.polrelid), here.prefix, ''))
            FROM here JOIN pg_class c ON c.relnamespace = here.oid JOIN pg_policy p ON p.polrelid = c.oid
            UNION ALL
            SELECT t.tgname, replace(pg_get_triggerdef(t.oid), here.prefix, '')
            FROM here JOIN pg_class c ON c.relnamespace = here.oid
            JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
            """;

    private Catalogue() {}

    /** What is in the schema that the connection works in, by name. */
    public static Map<String, String> of(Database database) throws SQLException {
        Map<String, String> content = new TreeMap<>();
        database.list(CONTENT, row -> content.put(row.getString(1), row.getString(2)));
        return content;
    }
}
