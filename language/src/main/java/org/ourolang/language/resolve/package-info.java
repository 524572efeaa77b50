// SPDX-License-Identifier: Apache-2.0

/** Names to scopes and slots; kinds of function. */
package org.ourolang.language.resolve;
