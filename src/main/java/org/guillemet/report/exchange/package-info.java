/**
 * Reports that other programs read: code hosts, build servers, review tools, spreadsheets. One
 * class for each format; the same results give the same bytes. No decisions.
 */
package org.guillemet.report.exchange;
