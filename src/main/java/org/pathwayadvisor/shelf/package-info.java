/**
 * What files said when the program was built, in forms that are read at once; each is used only while its file still
 * says the same. It knows neither rules nor tables: the rooms that read a file also write and read its form.
 */
package org.pathwayadvisor.shelf;
