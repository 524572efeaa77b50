// SPDX-License-Identifier: Apache-2.0
/** The methods of numbers, strings and bytes, and the builtin functions about them. */
package org.ourolang.stdlib.builtins.types;
