// SPDX-License-Identifier: Apache-2.0
/** Reading, printing and arithmetic of the built-in numbers, on plain Java values. */
package org.ourolang.stdlib.builtins.numbers;
