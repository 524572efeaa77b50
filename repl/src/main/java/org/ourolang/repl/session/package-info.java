// SPDX-License-Identifier: Apache-2.0

/** The prompt without a terminal: text goes in; a value, an error or the wish for more lines comes out. */
package org.ourolang.repl.session;
