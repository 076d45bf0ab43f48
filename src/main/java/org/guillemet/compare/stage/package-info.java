/** The stage of the pipeline: articles are compared with each other in all that they tell. */
package org.guillemet.compare.stage;
