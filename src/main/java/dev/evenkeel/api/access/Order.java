package dev.evenkeel.api.access;

/** In which order a request meets its filters: higher numbers first. CORS comes before the door, since a preflight carries no key. */
final class Order {

    /** The framework's CORS filter runs at 300. */
    static final int DOOR = 250;

    static final int ALLOWANCE = 240;
    static final int BODY = 230;
    static final int ROOM = 220;

    private Order() {}
}
