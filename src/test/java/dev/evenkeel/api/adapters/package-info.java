/** Tests of the helpdesk adapters. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.api.adapters;
