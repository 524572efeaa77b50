// SPDX-License-Identifier: Apache-2.0
/** The builtin functions and the methods of the builtin classes. */
package org.ourolang.stdlib.builtins;
