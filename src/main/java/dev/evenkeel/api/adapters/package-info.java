/** A helpdesk's own webhook in, advice in that helpdesk's terms out. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.api.adapters;
