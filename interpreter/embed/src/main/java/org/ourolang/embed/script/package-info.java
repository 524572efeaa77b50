// SPDX-License-Identifier: Apache-2.0

/** Ouro as an engine of {@code javax.script}. */
package org.ourolang.embed.script;
