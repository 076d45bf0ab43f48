/** What a newsroom's repository knows about its articles: the ledger of all that they quoted. */
package org.guillemet.repository;
