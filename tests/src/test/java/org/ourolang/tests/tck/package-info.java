// SPDX-License-Identifier: Apache-2.0

/** What Truffle's compatibility kit needs to know of Ouro. */
package org.ourolang.tests.tck;
