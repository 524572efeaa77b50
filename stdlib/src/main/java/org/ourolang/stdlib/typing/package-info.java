// SPDX-License-Identifier: Apache-2.0
/** What {@code typing} has of Java: type parameters, type aliases and what the syntax for them makes. */
package org.ourolang.stdlib.typing;
