/**
 * The local page: a small web server on this machine that shows the form and what follows from each answer. It keeps no
 * answers: each tab carries its own text, so that tabs cannot mix and a server that ends loses nothing that was saved.
 */
package org.pathwayadvisor.web;
