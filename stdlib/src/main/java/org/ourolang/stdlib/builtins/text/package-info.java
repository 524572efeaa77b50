// SPDX-License-Identifier: Apache-2.0
/** Text and byte algorithms of the built-in types, on plain Java values. */
package org.ourolang.stdlib.builtins.text;
