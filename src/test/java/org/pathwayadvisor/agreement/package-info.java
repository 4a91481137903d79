/** Tests of how far the advisor agrees with FDA on real devices. */
package org.pathwayadvisor.agreement;
